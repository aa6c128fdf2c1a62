/** Nothing that needs a reason is shown before the look is stored. */
@org.jspecify.annotations.NullMarked
package org.hoso.query.looks;
