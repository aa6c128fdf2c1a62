/** What the file showed just before each decision: one canonical text with its hash, the same whenever it is asked for. */
@NullMarked
package org.hoso.query.pictures;

import org.jspecify.annotations.NullMarked;
