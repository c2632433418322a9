/** What the compiler does beyond its own when it compiles core and the clients. */
package dev.trivet.compiler;
