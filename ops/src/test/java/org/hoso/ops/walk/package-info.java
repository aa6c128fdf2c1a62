/** The file of requests is played as an editor plays it. */
@org.jspecify.annotations.NullMarked
package org.hoso.ops.walk;
