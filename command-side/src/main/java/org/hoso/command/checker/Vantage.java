package org.hoso.command.checker;

import java.util.function.Function;

/** A place to look from. @param look asks for an address from there */
record Vantage(String name, Function<String, CheckOutcome> look) {}
