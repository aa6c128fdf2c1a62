/** The case file: its folding, its seeing, its store. */
@NullMarked
package org.hoso.query.casefile;

import org.jspecify.annotations.NullMarked;
