package org.hoso.cases;

import java.time.LocalDate;

/** The one body that answers for a case, with the valid-from of its version on the day it was looked up. */
public record AccountableBody(String agency, LocalDate agencySince) {}
