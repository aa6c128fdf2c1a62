/** Letters say what the law wants them to say, in both languages, whatever stands in them. */
package org.hoso.runtime.letters;
