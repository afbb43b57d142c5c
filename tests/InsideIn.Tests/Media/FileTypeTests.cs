using System.Text;
using InsideIn.Media;

namespace InsideIn.Tests.Media;

public class FileTypeTests
{
    [Theory]
    [InlineData("image/png", "89504E470D0A1A0A", true)]
    [InlineData("image/png", "89504E470D0A1A", false)]
    [InlineData("image/jpeg", "FFD8FFE0", true)]
    [InlineData("image/jpeg", "FFD9FFE0", false)]
    [InlineData("image/gif", "474946383961", true)]
    [InlineData("image/gif", "474946383861", false)]
    [InlineData("image/webp", "524946460000000057454250", true)]
    [InlineData("image/webp", "524946460000000057415645", false)]
    [InlineData("application/pdf", "255044462D", true)]
    [InlineData("application/zip", "504B0304", true)]
    [InlineData("video/mp4", "0000001866747970", true)]
    [InlineData("video/mp4", "66747970", false)]
    [InlineData("text/plain", "EFBBBF61C3", true)]
    [InlineData("text/plain", "6100", false)]
    [InlineData("text/plain", "61FF", false)]
    [InlineData("text/csv", "", true)]
    public void A_content_is_judged_by_its_first_bytes(string contentType, string head, bool fits) =>
        Assert.Equal(fits, FileType.Find(contentType)!.Fits(Convert.FromHexString(head)));

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/svg+xml")]
    [InlineData("application/xhtml+xml")]
    [InlineData("text/javascript")]
    [InlineData("application/octet-stream")]
    [InlineData("")]
    public void What_browsers_run_is_no_type_of_ours(string contentType) => Assert.Null(FileType.Find(contentType));

    [Theory]
    [InlineData(@"C:\Users\ana\boat.png", "boat.png")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("invoice\u202Egnp.exe", "invoicegnp.exe")]
    [InlineData("a\r\nSet-Cookie: b.png", "a Set-Cookie: b.png")]
    [InlineData("a\0b.png", "ab.png")]
    public void A_name_is_one_line_without_a_path_or_characters_that_hide(string given, string kept) =>
        Assert.Equal(kept, FileAnnouncement.Parse(given, "image/png", 1, null).Value!.FileName);

    [Fact]
    public void No_text_is_longer_than_what_is_looked_at() =>
        Assert.True(FileType.Find("text/plain")!.Fits(Encoding.UTF8.GetBytes(new string('ä', FileType.HeadLength))[..FileType.HeadLength]));
}
