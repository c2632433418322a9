/** Queries in the Rollbar Query Language (RQL). */
@NullMarked
package dev.trivet.rollbar.rql;

import org.jspecify.annotations.NullMarked;
