/** The law as dated data: agencies, mandates, violation types, clocks, calendar, platforms; every look-up names its day. */
@NullMarked
package org.hoso.law;

import org.jspecify.annotations.NullMarked;
