/** A third party's word for when a checkpoint was there: time stamps (RFC 3161), asked for, checked and kept beside what they stamp. */
@NullMarked
package org.hoso.runtime.stamping;

import org.jspecify.annotations.NullMarked;
