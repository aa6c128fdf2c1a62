package org.hoso.runtime.sealing;

/** A person's key, unwrapped: it never leaves this package, and says nothing of itself in a log. */
record PersonKey(int kid, byte[] secret) {
    @Override
    public String toString() {
        return "PersonKey[kid=" + kid + "]";
    }
}
