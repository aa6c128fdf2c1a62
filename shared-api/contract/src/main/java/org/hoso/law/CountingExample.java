package org.hoso.law;

import java.time.LocalDate;

/** A worked example that the calendar carries with it: so many working days from this start end on that day. */
public record CountingExample(LocalDate start, int workingDays, LocalDate due, String why) {}
