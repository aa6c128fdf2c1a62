/** Repeated violations, held to an oracle that counts again from the beginning for every question. */
@NullMarked
package org.hoso.query.repeats;

import org.jspecify.annotations.NullMarked;
