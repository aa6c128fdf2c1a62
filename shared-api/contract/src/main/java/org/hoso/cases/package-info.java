/** The life of a case: one file a step, each with its commands (what may be asked) and its events (what happened). */
@NullMarked
package org.hoso.cases;

import org.jspecify.annotations.NullMarked;
