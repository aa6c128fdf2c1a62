package org.hoso.runtime.intake;

import java.util.List;
import java.util.function.Function;

/** What a value of a request looks like in JSON. Read by the reader and by the interface's description alike. */
public sealed interface Form {
    /** Plain text in clear, 1 to {@code longest} characters. */
    record Text(int longest) implements Form {}

    /** Personal text: sent in clear, sealed before dispatch, 1 to {@code longest} characters. */
    record Secret(int longest) implements Form {}

    /** The address of public content, http or https. */
    record Link(int longest) implements Form {}

    /** A word of a closed list. {@code constants} stand in the order of {@code words}. */
    record Word(List<String> words, List<? extends Enum<?>> constants) implements Form {}

    /** A text with a form of its own, such as a hash. The reading throws {@code IllegalArgumentException} for others. */
    record Special(Class<?> type, Function<String, Object> reading) implements Form {}

    /** @param orCase whether it may be a case's, which its number names too */
    record Id(boolean orCase) implements Form {}

    /** RFC 3339, kept in UTC to the millisecond. */
    record Moment() implements Form {}

    /** ISO 8601 date. */
    record Day() implements Form {}

    record Flag() implements Form {}

    /** A whole number; {@code small} where it must fit 32 bits. */
    record Whole(boolean small) implements Form {}

    record Fraction() implements Form {}

    /** Any JSON, as deep and as long as a body may be: what it should be is known to the decision only. */
    record Any() implements Form {}

    record Listing(Form of, int most) implements Form {}

    record Group(RecordShape shape) implements Form {}

    /** Never in a body: handed in at the edge, found by its type. */
    record Given(Class<?> type) implements Form {}
}
