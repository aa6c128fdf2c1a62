package org.hoso.runtime.boot;

import org.springframework.boot.health.contributor.Status;

/** Something stands still or is doubtful that an operator must look at, and requests are answered all the same. */
public final class Degraded {
    public static final Status STATUS = new Status("DEGRADED", "answers, and needs an operator");

    private Degraded() {}
}
