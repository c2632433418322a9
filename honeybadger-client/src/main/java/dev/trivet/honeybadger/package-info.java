/** The client of the Honeybadger API: start at {@link dev.trivet.honeybadger.HoneybadgerClient}. */
package dev.trivet.honeybadger;
