package org.hoso.runtime.openapi;

import java.util.List;
import java.util.stream.Stream;

/** Which problems an operation can answer with, by what it is. */
final class Statuses {
    /** Any call: its shape, its sign-in, its pace, the form of answer asked for, a defect, a store away. */
    private static final List<Integer> ANY = List.of(400, 401, 403, 406, 429, 500, 503);

    private static final List<Integer> WITH_BODY = List.of(408, 413, 415);
    private static final List<Integer> ON_A_CASE = List.of(404);
    private static final List<Integer> COMMAND = List.of(409, 412, 422);

    private Statuses() {}

    static List<Integer> command() {
        return together(ANY, WITH_BODY, ON_A_CASE, COMMAND);
    }

    /** @param named its path names something that may not be there */
    static List<Integer> read(boolean named) {
        return together(ANY, named ? ON_A_CASE : List.of());
    }

    static List<Integer> withBody(boolean named) {
        return together(ANY, WITH_BODY, named ? ON_A_CASE : List.of());
    }

    @SafeVarargs
    private static List<Integer> together(List<Integer>... parts) {
        return Stream.of(parts).flatMap(List::stream).sorted().toList();
    }
}
