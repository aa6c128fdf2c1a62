/** The law as dated reference data: agencies, mandates, violation types, clocks, working days, platforms, competences. */
@NullMarked
package org.hoso.law;

import org.jspecify.annotations.NullMarked;
