/// An authority, office, council or enterprise that people act for.
package enum Body {}
