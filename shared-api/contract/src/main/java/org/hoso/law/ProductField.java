package org.hoso.law;

/** What is advertised or sold. It routes a case; ceilings and limitation follow a violation type's law field instead. */
public record ProductField(String code, String nameVi, String nameEn) {}
