/** What goes wrong, told in one way: RFC 9457 bodies with stable codes, in Vietnamese first and in English. */
@NullMarked
package org.hoso.runtime.problems;

import org.jspecify.annotations.NullMarked;
