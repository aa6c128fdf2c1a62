package org.hoso.query.wording;

/** One event in words, in both languages. */
public record Sentence(String vi, String en) {}
