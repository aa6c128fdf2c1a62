package org.hoso.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a due instant was arrived at, for whoever asks why.
 *
 * @param due the first instant after the period
 * @param lastDay the day in Viet Nam at whose 24:00 the period ends; null for minutes and hours
 * @param skipped the days that did not count, in order
 * @param madeUp the weekend days that did count because they were worked in exchange, in order
 */
public record Working(Instant due, @Nullable LocalDate lastDay, List<SkippedDay> skipped, List<LocalDate> madeUp) {}
