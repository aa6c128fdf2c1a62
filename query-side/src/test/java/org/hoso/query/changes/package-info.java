/** Tests of what changed in a case file. */
@NullMarked
package org.hoso.query.changes;

import org.jspecify.annotations.NullMarked;
