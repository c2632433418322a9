/** Reports who has access to what, in several formats. */
@NullMarked
package dev.trivet.cli.audit;

import org.jspecify.annotations.NullMarked;
