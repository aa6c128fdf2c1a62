package org.hoso.runtime.stamping;

/** Why there is no time stamp, and what whoever runs the system does next. */
public enum StampingTrouble {
    AWAY("the authority does not answer", "see that hoso.proof.timestamp-authority can be reached from here"),
    REFUSED("the authority granted no time stamp", "ask whoever runs it why"),
    UNREADABLE(
            "the answer is no time stamp",
            "see that hoso.proof.timestamp-authority is the address of an RFC 3161 authority"),
    OTHER_IMPRINT("the time stamp is of something else", "do not trust this authority before it is explained"),
    OTHER_NONCE("the time stamp answers another question", "look for whoever replays answers on the way"),
    OTHER_TIME("the authority's time and ours differ by more than ten minutes", "set the clock that is wrong"),
    FORGED("the authority's signature does not hold", "do not trust this authority before it is explained"),
    FOREIGN(
            "the authority's certificate is none that is trusted, nor issued by one",
            "put its certificate, or its issuer's, into hoso.proof.timestamp-certificates"),
    EXPIRED("the authority's certificate was not valid at that time", "the authority needs a new certificate"),
    WRONG_USE(
            "the authority's certificate is not one for time stamps alone",
            "the authority needs a certificate for time stamps"),
    NOBODY_TRUSTED(
            "there is no certificate to trust",
            "name a file with the authority's certificate, or its issuer's, in hoso.proof.timestamp-certificates");

    private final String text;
    private final String next;

    StampingTrouble(String text, String next) {
        this.text = text;
        this.next = next;
    }

    public String text() {
        return text;
    }

    /** What to do next. */
    public String next() {
        return next;
    }
}
