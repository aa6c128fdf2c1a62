package org.hoso.law;

/** A goal that the ministry has announced, with what its number means. */
public record Target(String name, double value, String meaning, String source) {}
