/** What was claimed and what was found of removed content. */
@NullMarked
package org.hoso.query.removals;

import org.jspecify.annotations.NullMarked;
