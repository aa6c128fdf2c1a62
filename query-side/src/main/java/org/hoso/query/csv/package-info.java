/** Comma-separated values that a spreadsheet takes for nothing else. */
@NullMarked
package org.hoso.query.csv;

import org.jspecify.annotations.NullMarked;
