#!/bin/sh
# Measures Stanford CoreNLP on the reports SpeedBench reads, or prints its trees. See README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work="$here/../target/peers"
mkdir -p "$work"
if [ ! -d "$work/jars" ]; then
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jars" >&2
fi
javac -d "$work" -cp "$work/jars/*" "$here/CoreNlpPeer.java" >&2
exec java -Xmx2g -XX:+UseSerialGC -cp "$work:$work/jars/*" CoreNlpPeer "$@"
