package org.hoso.query.timespent;

import org.jspecify.annotations.Nullable;

/** Whose time it is. @param code of the agency or platform */
record Whose(TimeHolder holder, @Nullable String code) {}
