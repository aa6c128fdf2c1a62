package org.hoso.law;

/** A remedial measure or additional sanction that a violation type may carry. */
public record Remedy(String code, String nameVi, String nameEn) {}
