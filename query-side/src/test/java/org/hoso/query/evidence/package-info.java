@NullMarked
package org.hoso.query.evidence;

import org.jspecify.annotations.NullMarked;
