/** The client of the Rollbar API: start at {@link dev.trivet.rollbar.RollbarClient}. */
package dev.trivet.rollbar;
