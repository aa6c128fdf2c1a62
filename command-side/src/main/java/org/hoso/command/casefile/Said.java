package org.hoso.command.casefile;

/** The same in both languages. */
public record Said(String vi, String en) {}
