/** A clock that tests move by hand. */
package dev.trivet.testkit.time;
