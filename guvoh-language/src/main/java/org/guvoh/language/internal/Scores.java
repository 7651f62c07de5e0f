package org.guvoh.language.internal;

/**
 * What the network says of one sentence of W words; log-probabilities where not told otherwise.
 *
 * @param partsOfSpeech [W][tags]
 * @param features [W][features] index of the value
 * @param lemmas [W] index of the lemma rule
 * @param names [W][labels]
 * @param arcs [W][W+1] of the arc and its best label; column 0 is the root
 * @param labels [W][W+1][relations] flattened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and on the hot path
record Scores(
    float[][] partsOfSpeech,
    long[][] features,
    long[] lemmas,
    float[][] names,
    float[][] arcs,
    float[] labels) {}
