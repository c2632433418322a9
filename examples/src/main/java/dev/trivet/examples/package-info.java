/** Small programs, each of which answers one question. */
package dev.trivet.examples;
