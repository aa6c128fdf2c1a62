package org.hoso.law;

import org.jspecify.annotations.Nullable;

/**
 * A row that is added to what the files hold.
 *
 * @param under the violation type of a penalty; absent elsewhere
 * @param json  the row in the words of its file, as a JSON object, which is YAML too
 */
public record AddedRow(LawTable table, @Nullable String under, String json) {}
