/** The law as data, as of a date: agencies, mandates, violation types, clocks, platforms. */
@NullMarked
package org.hoso.query.registry;

import org.jspecify.annotations.NullMarked;
