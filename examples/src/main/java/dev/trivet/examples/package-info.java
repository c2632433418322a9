/** Programs to run and to copy from; one file answers one question. */
package dev.trivet.examples;
