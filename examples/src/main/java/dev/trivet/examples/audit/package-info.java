/** Who has access to what, as a report in several formats. */
@NullMarked
package dev.trivet.examples.audit;

import org.jspecify.annotations.NullMarked;
