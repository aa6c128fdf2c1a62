package org.hoso.runtime.letters;

/** A text by or about a person in a letter, as far as it can be told. */
public sealed interface Wording {
    record Given(String text) implements Wording {}

    /** There is none. */
    record None() implements Wording {}

    /** It is there and not for this reader. */
    record Masked() implements Wording {}

    /** The key of the person it was about was destroyed. */
    record Erased() implements Wording {}
}
