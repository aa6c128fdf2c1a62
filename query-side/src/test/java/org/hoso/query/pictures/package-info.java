/** Tests of what the file showed before a decision. */
@NullMarked
package org.hoso.query.pictures;

import org.jspecify.annotations.NullMarked;
