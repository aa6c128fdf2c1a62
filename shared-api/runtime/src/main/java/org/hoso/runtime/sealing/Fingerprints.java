package org.hoso.runtime.sealing;

/** Keyed hashes of requests: a repeat is told from a new one, and nobody can guess a body from its hash. */
public final class Fingerprints {
    private final MasterKey master;

    Fingerprints(MasterKey master) {
        this.master = master;
    }

    /** @return 32 bytes; the parts are told apart */
    public byte[] of(byte[]... parts) {
        return master.fingerprint(parts);
    }
}
