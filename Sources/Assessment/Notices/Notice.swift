/// Something that somebody is to be told.
package struct Notice {}
