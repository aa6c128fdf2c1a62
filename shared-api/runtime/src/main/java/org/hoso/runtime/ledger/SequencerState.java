package org.hoso.runtime.ledger;

/** What this process's sequencer is doing. */
public sealed interface SequencerState {
    /** Another process sequences; this one takes over when that one's lock is gone. */
    record Waiting() implements SequencerState {}

    /** This process sequences. */
    record Sequencing() implements SequencerState {}

    /** The database cannot be reached; tried again all the time. */
    record Disconnected(String reason) implements SequencerState {}

    /** It must not sequence: the database was restored elsewhere and has to be drained first. */
    record Refused(String reason) implements SequencerState {}
}
