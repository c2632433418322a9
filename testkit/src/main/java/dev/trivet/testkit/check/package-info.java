/** Checks that tests make at their end: that no secret has come out. */
package dev.trivet.testkit.check;
