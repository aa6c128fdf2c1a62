/** What the dated law answers on the days that matter, and how a broken file is refused. */
@NullMarked
package org.hoso.law;

import org.jspecify.annotations.NullMarked;
