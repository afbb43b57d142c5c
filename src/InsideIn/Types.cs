[assembly: Module("InsideInTypes")]
