/** Queries in the Rollbar Query Language. */
@NullMarked
package dev.trivet.rollbar.rql;

import org.jspecify.annotations.NullMarked;
