package org.hoso.law;

/** A legal basis in the official words of each language. */
public record Cited(String vi, String en) {}
